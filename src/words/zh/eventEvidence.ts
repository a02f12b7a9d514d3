import type { eventEvidence as english } from "../en/eventEvidence.ts";

export const eventEvidence: typeof english = {
  coverage: ({ happened, expected, mentioned, total }) => {
    const parts = [["报道已发生", happened] as const, ["预期", expected] as const, ["提及", mentioned] as const].filter(([, count]) => count > 0);
    return `${total}篇中${parts.map(([stance, count]) => `${count}篇${stance}`).join("，")}`;
  },
  coveredByNone: (total) => `${total}篇报道均未提及`,
  placeIn: (place, around) => `${around}${place}`,
  placeInferred: "地点系推断",
};
