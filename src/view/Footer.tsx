import type { ReactNode } from "react";
import { useWords } from "./ViewerContext.tsx";

/** What holds of every page of the site, and below it what this one has to choose. */
export function Footer({ children }: { children?: ReactNode }) {
  const { page: words } = useWords();
  return (
    <footer className="Footer">
      <p>{words.rights}</p>
      {words.translated !== null && <p>{words.translated}</p>}
      {children}
    </footer>
  );
}
