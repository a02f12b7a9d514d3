const address = new URL("../styles/dialogs.css", import.meta.url).href;

/** Gives the page what dialogs look like, once: nobody needs it before there is one. Rejects where it does not come. */
export function loadDialogSheet(): Promise<void> {
  if (document.querySelector(`link[href="${address}"]`) !== null) return Promise.resolve();
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = address;
  return new Promise((resolve, reject) => {
    link.addEventListener("load", () => resolve());
    link.addEventListener("error", () => {
      link.remove();
      reject(new Error(`${address} did not come`));
    });
    document.head.append(link);
  });
}
