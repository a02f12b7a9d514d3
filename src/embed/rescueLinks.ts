/** How long a click may take to bring a new window to the front, in milliseconds. */
const OPENING_MS = 500;

/**
 * Links in a sandbox that forbids new windows are dead, and nothing tells so beforehand. A click on one shows its address as text that can be selected.
 * WordPress's sandbox is such a one, but its page follows a link for us when it stays on the embed's own host: there the whole story is
 * opened, at the event that the link stands in. The link to the whole story is marked `data-whole`.
 * @param wordPressSecret what WordPress knows the frame by, or null outside WordPress
 */
export function rescueLinks(window: Window, wordPressSecret: () => string | null): void {
  const { document, location, parent } = window;
  document.addEventListener("click", (click) => {
    const link = click.target instanceof Element ? click.target.closest<HTMLAnchorElement>("a[href]") : null;
    if (link === null || link.getAttribute("href")?.startsWith("#") === true) return;
    const secret = wordPressSecret();
    if (secret !== null) {
      click.preventDefault();
      const event = link.closest("article[id]")?.id;
      const whole = document.querySelector<HTMLAnchorElement>("a[data-whole]")?.href;
      const value = link.host === location.host ? link.href : event === undefined ? whole : whole?.replace(/(#.*)?$/, `#${event}`);
      if (value !== undefined) parent.postMessage({ message: "link", value, secret }, "*");
      showAddress(link);
    } else if (window.origin === "null") {
      window.setTimeout(() => {
        if (document.hasFocus() && !document.hidden) showAddress(link);
      }, OPENING_MS);
    }
  });
}

function showAddress(link: HTMLAnchorElement): void {
  if (link.nextElementSibling?.classList.contains("Address") === true) return;
  const address = link.ownerDocument.createElement("span");
  address.className = "Address";
  address.textContent = ` ${link.href} `;
  // Through the object model, which the embed's policy allows: a style sheet would cost every embed that never needs it.
  Object.assign(address.style, { userSelect: "all", overflowWrap: "anywhere", fontWeight: "normal" });
  link.after(address);
}
