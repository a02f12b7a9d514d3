import type { method as EnglishMethod } from "../en/sectionMethod.ts";
import { isolatedPart } from "./isolated.ts";

export const method: typeof EnglishMethod = {
  title: "المنهج والتصحيحات",
  data: "البيانات للتنزيل",
  files: (file) => [
    "القصة كاملة في ", ...isolatedPart(file("story.json")), "، مع ", ...isolatedPart(file("story.schema.json", "مخططها")),
    "؛ وكل استشهاد بصيغة W3C Web Annotation في ", ...isolatedPart(file("annotations.jsonld")),
    ". ولجداول البيانات، صف لكل حدث ومستند: ", ...isolatedPart(file("story.csv")),
    ". وللتقويم، بالساعات حيث يذكرها مستند فقط: ", ...isolatedPart(file("story.ics")),
    ". وكل مستند، لبرامج إدارة المراجع: ",
    ...isolatedPart(file("citations.bib")), "، ", ...isolatedPart(file("citations.ris")), "، ", ...isolatedPart(file("citations.csl.json")), ".",
  ],
  corrections: "التصحيحات",
  checkedOn: (date) => ["قورنت بالمستندات آخر مرة في ", ...isolatedPart(date), "."],
  noCorrection: "لم يُصحح شيء حتى الآن.",
  feed: (file) => ["والتصحيحات متاحة أيضاً في خلاصة: ", ...isolatedPart(file("corrections.xml")), "."],
};
