const WORDS = ["零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];

/** Small numbers before a measure word: “两篇”, “五篇”. */
export function numberWord(count: number): string {
  return WORDS[count] ?? String(count);
}
