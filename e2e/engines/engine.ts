/** A browser that can be driven through the gallery of hosts, whatever protocol it speaks. */
export interface Engine {
  open(address: string, look?: Look): Promise<HostPage>;
  close(): Promise<void>;
}

export interface Look {
  readonly width: number;
  readonly height: number;
  /** True for a reader whose browser runs no script. Only Chromium can still be asked what it shows then. */
  readonly noScript?: boolean;
}

/** Which document: the article itself, or the one in its n-th frame, from 0. */
export type Place = "article" | number;

/** An article that is open in a browser, and the frames in it. */
export interface HostPage {
  /** What a function says in a document. It is sent as text: it sees its argument and the document, nothing around it. */
  ask<A, T>(place: Place, question: (argument: A) => T, argument: A): Promise<Awaited<T>>;
  /** Runs a library's source in a document, past its policy. */
  inject(place: Place, source: string): Promise<void>;
  /** A click of the reader's own: it moves the focus. */
  click(place: Place, selector: string): Promise<void>;
  press(key: "Tab" | "Enter" | "ArrowDown"): Promise<void>;
  /** Closes it, and tells what the console has said, errors of any document, and requests to anybody but the article's host and the embeds'. */
  close(): Promise<readonly string[]>;
}

/** All of the gallery is served from this machine: anything else is somebody else's host. */
export function isForeign(address: string): boolean {
  return !/^(http:\/\/127\.0\.0\.1:|data:|blob:|about:)/.test(address);
}
