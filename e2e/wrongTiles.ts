import type { Route } from "@playwright/test";

/** What was asked for, its bytes spoilt on the way. */
function spoilt(spoil: (body: Buffer) => Buffer) {
  return async (route: Route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: spoil(await response.body()) });
  };
}

/** What a host may answer instead of a tile: nothing, a part of it, something else, a page. */
export const WRONG_TILES: readonly ((route: Route) => Promise<void>)[] = [
  (route) => route.fulfill({ status: 404, body: "gone" }),
  spoilt((body) => body.subarray(0, body.length - 40)),
  spoilt((body) => body.fill(0x55, body.length >> 1)),
  (route) => route.fulfill({ status: 200, contentType: "text/html", body: "<!doctype html><title>Log in</title>" }),
];
