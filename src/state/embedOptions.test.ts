import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { branded } from "../domain/brand.ts";
import type { UtcMs } from "../domain/brand.ts";
import { storyFrom } from "../domain/story/storyFrom.fixture.ts";
import { DEFAULT_LOOK, SIZES } from "./embedLook.ts";
import type { EmbedLook } from "./embedLook.ts";
import { decodeEmbedOptions, encodeEmbedOptions } from "./embedOptions.ts";
import type { EmbedOptions } from "./embedOptions.ts";
import { THEMES } from "./theme.ts";
import { initialView, SECTION_IDS } from "./viewState.ts";
import type { ViewState } from "./viewState.ts";

const story = storyFrom(
  `landing     2024-05-16T04:20+08:00  a:happened
   invasion    2022-02-24              a:mentioned`,
  { ranges: { visit: "2024-05-15..2024-05-17", years: "2022..2024" } },
);
const defaults: EmbedOptions = { view: initialView(story), look: DEFAULT_LOOK };
const decode = (address: string) => {
  const { search, hash } = new URL(address, "https://timelines.example/embed/");
  return decodeEmbedOptions(search, hash, story);
};
const at = (iso: string) => branded<UtcMs>(Date.parse(iso));

describe("the options of an embed", () => {
  it("are all optional, and the plain address is the embed as the build has drawn it", () => {
    expect(decode("")).toEqual(defaults);
    expect(encodeEmbedOptions(defaults, story)).toBe("");
  });

  it("are read by their names", () => {
    const { view, look } = decode("?range=years&group=theme&evidence=wider&theme=dark&accent=0A5C36&title=off&size=full&lang=en#event-landing");
    expect(view).toEqual({ ...initialView(story), shown: { kind: "range", id: "years" }, grouping: "theme", ring: "wider", selected: "landing" });
    expect(look).toEqual({ theme: "dark", accent: "0a5c36", title: false, size: "full" });
    expect(decode("?from=2024-05-15T20:00Z&to=2024-05-16T10:00Z").view.shown).toEqual({ kind: "free", extent: { from: at("2024-05-15T20:00Z"), to: at("2024-05-16T10:00Z") } });
  });

  it("name an event in the query or in the hash; the hash goes before", () => {
    expect(decode("?event=landing").view.selected).toBe("landing");
    expect(decode("#event-invasion").view.selected).toBe("invasion");
    expect(decode("?event=landing#event-invasion").view.selected).toBe("invasion");
  });

  it("stand beside what hosts add to an address", () => {
    expect(decode("?event=landing#?secret=aB3dE6gH9k").view.selected).toBe("landing");
    expect(decode("#event-landing#?secret=aB3dE6gH9k").view.selected).toBe("landing");
    expect(decode("#amp=1")).toEqual(defaults);
    expect(decode("?childId=pym-0&initialWidth=640&id=chart_A-1")).toEqual(defaults);
  });

  it("are passed over where nobody understands them", () => {
    const unknown = "?v=9&range=moon&group=colour&evidence=rumour&event=lunch&from=x&theme=sepia&accent=red&title=maybe&size=huge&clock=Europe/Moscow&space=scale&more=1";
    expect(decode(unknown)).toEqual(defaults);
    for (const accent of ["", "0a5c3", "0a5c366", "%230a5c36", "0a5c3g", "url(x)", "0a5c36;x"]) expect(decode(`?accent=${accent}`).look.accent).toBeNull();
  });

  it("written into an address are read from it again, with what only the exploring page has left behind", () => {
    const view: fc.Arbitrary<ViewState> = fc.record({
      shown: fc.constantFrom<ViewState["shown"][]>(
        { kind: "all" }, { kind: "range", id: story.ranges[0].id }, { kind: "range", id: story.ranges[1]!.id },
        { kind: "free", extent: { from: at("2024-05-15T20:00Z"), to: at("2024-05-16T10:00Z") } },
      ),
      grouping: fc.constantFrom<ViewState["grouping"][]>("place", "theme", "document"),
      clock: fc.constantFrom<ViewState["clock"][]>({ kind: "reader" }, { kind: "zone", zone: story.zone }),
      spacing: fc.constantFrom<ViewState["spacing"][]>("scale", "order"),
      ring: fc.constantFrom<ViewState["ring"][]>("core", "wider"),
      selected: fc.constantFrom<ViewState["selected"][]>(null, ...story.events.map(({ id }) => id)),
      step: fc.constant(null),
      search: fc.constantFrom("", "Harbin"),
      filters: fc.constant(initialView(story).filters),
      hide: fc.boolean(),
      section: fc.constantFrom(null, ...SECTION_IDS),
      theme: fc.constantFrom(...THEMES),
    });
    const look: fc.Arbitrary<EmbedLook> = fc.record({
      theme: fc.constantFrom(...THEMES),
      accent: fc.option(fc.integer({ min: 0, max: 0xffffff }).map((colour) => colour.toString(16).padStart(6, "0"))),
      title: fc.boolean(),
      size: fc.constantFrom(...SIZES),
    });
    fc.assert(
      fc.property(view, look, (chosen, worn) => {
        const read = decode(encodeEmbedOptions({ view: chosen, look: worn }, story));
        const { clock, spacing, search, hide, section, theme } = initialView(story);
        expect(read).toEqual({ view: { ...chosen, clock, spacing, search, hide, section, theme }, look: worn });
      }),
    );
  });
});
