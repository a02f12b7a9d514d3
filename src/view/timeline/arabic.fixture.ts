import { mapTexts } from "../../domain/story/mapTexts.ts";
import type { Story } from "../../domain/story/story.ts";
import { english } from "../../words/en/english.ts";
import type { Words } from "../../words/words.ts";

/** What a picture says in a language whose lines run from right to left; all else, dates among it, is English here. */
export const ARABIC: Words = {
  ...english,
  language: "ar",
  timeline: {
    ...english.timeline,
    picture: { sideways: "علامات، من الأقدم يميناً إلى الأحدث يساراً", down: "علامات، من الأقدم في الأعلى إلى الأحدث في الأسفل" },
    placeNotStated: "المكان غير مذكور",
    reportTimes: "متى كُتبت التقارير",
    writtenAfter: (reports) => `بعد ${reports}`,
    alternative: (time) => `أو ${time}؟`,
    crowd: { events: (count) => `${count} أحداث`, reports: (count) => `${count} تقارير` },
    beyond: {
      earlier: (count) => `‹ ${count} قبلها`,
      earlierIn: (count, group) => `${count} قبلها: ${group}`,
      later: (count) => `${count} بعدها ›`,
      laterIn: (count, group) => `${count} بعدها: ${group}`,
    },
  },
};

const TEXTS: Readonly<Record<string, string>> = {
  "Treaty of friendship": "معاهدة الصداقة",
  "War begins": "بداية الحرب",
  "First vote": "التصويت الأول",
  "Second vote": "التصويت الثاني",
  "Third vote": "التصويت الثالث",
  "Fourth vote": "التصويت الرابع",
  "A promise to come": "وعد بالمجيء",
  "Motorcade on the square": "الموكب في الميدان",
  "The guest lands": "وصول الضيف",
  "Welcome with a band": "استقبال بفرقة موسيقية",
  "Talks in a closed room": "محادثات مغلقة في قاعة",
  "Joint statement signed": "توقيع البيان المشترك",
  Dinner: "عشاء",
  "Trade fair in the north": "معرض تجاري في الشمال",
  "Return visit": "إعلان زيارة «No limits»",
  Moscow: "موسكو",
  Kyiv: "كييف",
  Beijing: "بكين",
  Harbin: "هاربين",
  Airport: "المطار",
  "Press a": "24 Brussels",
  "Press c": "رويترز",
  "Press d": "مدونة شخصية",
};

/** The small visit of `pictures.test.tsx` in Arabic. One newsroom keeps its Latin name. */
export function inArabic(story: Story): Story {
  return mapTexts(story, (text) => TEXTS[text] ?? text);
}
