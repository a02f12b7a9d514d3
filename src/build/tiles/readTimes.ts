import type { Zone } from "../../domain/brand.ts";
import { parseEdtf } from "../../domain/time/edtf.ts";
import type { Database } from "./database.ts";

/**
 * Reads every distinct EDTF text of `raw_events` into the table `times`, by the parser that stories in YAML have too: `since` and `until` in ms (NULL where
 * open), whether `until` is a `clock` time, or `why` it cannot be read. Dates are dates in `zone`.
 */
export async function readTimes(database: Database, zone: Zone): Promise<void> {
  await database.run("CREATE TABLE times (text VARCHAR, since BIGINT, until BIGINT, clock BOOLEAN, why VARCHAR)");
  const texts = database.portions(
    "SELECT DISTINCT text FROM (SELECT within AS text FROM raw_events UNION ALL SELECT starts FROM raw_events UNION ALL SELECT ends FROM raw_events) WHERE text IS NOT NULL",
  );
  await database.append("times", async (appender) => {
    const instant = (at: number | null) => (at === null ? appender.appendNull() : appender.appendBigInt(BigInt(at)));
    for await (const portion of texts) {
      for (let row = 0; row < portion.length; row += 1) {
        const text = portion.text(0, row);
        const read = parseEdtf(text, zone);
        appender.appendVarchar(text);
        instant(read.ok ? read.value.span.from : null);
        instant(read.ok ? read.value.span.to : null);
        appender.appendBoolean(/T[^/]*$/.test(text));
        if (read.ok) appender.appendNull();
        else appender.appendVarchar(read.why);
        appender.endRow();
      }
    }
  });
}
