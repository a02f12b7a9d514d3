/** Method and corrections. */
export const method = {
  title: "Method and corrections",
  data: "Take the data",
  /** `file` leads to a file; it shows its name, or these words. */
  files: <T>(file: (name: string, words?: string) => T) =>
    [
      "The whole story as ", file("story.json"), ", with its ", file("story.schema.json", "schema"), "; every citation as a W3C Web Annotation in ", file("annotations.jsonld"),
      ". For a spreadsheet, a row for each event and document: ", file("story.csv"), ". For a calendar, hours only where a document states them: ", file("story.ics"),
      ". Every document, for a reference manager: ", file("citations.bib"), ", ", file("citations.ris"), ", ", file("citations.csl.json"), ".",
    ] as readonly (string | T)[],
  corrections: "Corrections",
  checkedOn: <T>(date: T) => ["Last held against the documents on ", date, "."] as readonly (string | T)[],
  noCorrection: "Nothing has been corrected so far.",
  feed: <T>(file: (name: string) => T) => ["Corrections are also a feed: ", file("corrections.xml"), "."] as readonly (string | T)[],
};
