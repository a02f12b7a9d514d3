/** The compiled story, put into the bundle by `build/vitePlugin.ts`. */
declare module "virtual:story" {
  const story: import("./domain/story/story.ts").Story;
  export default story;
}
