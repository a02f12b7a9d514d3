import type { timelinePicture as english } from "../en/timelinePicture.ts";

export const timelinePicture: typeof english = {
  picture: { sideways: "各标记按时间先后自左至右排列", down: "各标记按时间先后自上而下排列" },
  nothingShown: "这段时间内没有内容",
  placeNotStated: "地点未注明",
  reportTimes: "各报道的写作时间",
  writtenAfter: (reports) => `晚于${reports}`,
  alternative: (time) => `或${time}？`,

  crowd: {
    events: (count) => `${count}个事件`,
    reports: (count) => `${count}篇报道`,
  },
  beyond: {
    earlier: (count) => `‹ 更早${count}项`,
    earlierIn: (count, group) => `更早${count}项：${group}`,
    later: (count) => `更晚${count}项 ›`,
    laterIn: (count, group) => `更晚${count}项：${group}`,
  },
  crowdFound: (crowd, found) => `${crowd}，其中找到${found}项`,

  mark: ({ label, when, coverage, contested, found }) => `${label}。${when}。${coverage}。${contested ? "各报道不一。" : ""}${found ? "已找到。" : ""}`,
  reportMark: (label, when) => `${label}，写作时间：${when}`,
};
