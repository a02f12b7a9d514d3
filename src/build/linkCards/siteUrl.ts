import { failure, success } from "../../domain/result.ts";
import type { Result } from "../../domain/result.ts";

/** The absolute address of the folder in which the built site will stand, with a slash at its end; null where the build was not told. */
export type SiteUrl = `${string}/` | null;

/** Reads `SITE_URL`. Absent or empty is no address; anything else must be the http(s) address of a folder. */
export function readSiteUrl(text: string | undefined): Result<SiteUrl> {
  if (text === undefined || text.trim() === "") return success(null);
  const example = "write the address of the site's folder, as in https://example.org/timeline/";
  if (!URL.canParse(text)) return failure(`SITE_URL “${text}” is no absolute address; ${example}`);
  const url = new URL(text);
  if (url.protocol !== "https:" && url.protocol !== "http:") return failure(`SITE_URL “${text}” is no address on the web; ${example}`);
  if (url.search !== "" || url.hash !== "") return failure(`SITE_URL “${text}” has a query or a hash, which no folder has; ${example}`);
  return success<SiteUrl>(`${url.href.replace(/\/$/, "")}/`);
}

/** What a page puts before paths from the site's root: the site's address if it is known, else the way up from the page (`./`, `../../`). */
export function rootFrom(siteUrl: SiteUrl, wayUp: string): string {
  return siteUrl ?? wayUp;
}
