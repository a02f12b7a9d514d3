/** Stands for the exploring page's `Marked` in an embed's script, where nothing is searched. */
export function Marked({ text }: { text: string }): string {
  return text;
}
