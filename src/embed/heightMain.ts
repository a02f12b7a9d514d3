import { tellHeight } from "./tellHeight.ts";

/** All that an embed of one event needs of a script at its end. */
tellHeight(window);
