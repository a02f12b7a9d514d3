import type { SharedWords } from "../en/shared.ts";
import { quoted } from "./quoted.ts";

export const shared: SharedWords = {
  whyHere: {
    allowed: (window, zone) =>
      `Известные сведения допускают любое время ${window} (часовой пояс ${zone}). Точка стоит на своём месте в известном порядке; это не указанное время.`,
    statement: (claim) => claim.charAt(0).toUpperCase() + claim.slice(1),
    statementOf: (label, claim) => `${quoted(label)}: ${claim}`,
    bases: { stated: "указано", resolved: "определено", inferred: "выведено" },
    doubted: "под сомнением, не учтено",
    fromRecord: (publisher) => [publisher, ", из других документов."],
    others: "Промежуток времени следует и из того, что сказано о других событиях:",
  },
  copyLink: {
    copied: "Ссылка скопирована",
    byHand: (field) => ["Скопируйте эту ссылку: ", field],
    field: "Ссылка",
  },
  quote: { added: "Добавлено редактором", leftOut: "Слова, пропущенные редактором" },
  loadFailure: "Загрузить не удалось. Повторите попытку, когда будет связь.",
};
