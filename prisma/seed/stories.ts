import { beauty } from "./notes/beauty";
import { career } from "./notes/career";
import { culture } from "./notes/culture";
import { fashion } from "./notes/fashion";
import { film } from "./notes/film";
import { fitness } from "./notes/fitness";
import { food } from "./notes/food";
import { gaming } from "./notes/gaming";
import { home } from "./notes/home";
import { heldBack, spam, spamGone, weeds } from "./notes/keeping";
import { language } from "./notes/language";
import { pets } from "./notes/pets";
import { relationships } from "./notes/relationships";
import { travel } from "./notes/travel";
import type { Story } from "./story";

/** What everybody may read. */
export const publicStories: readonly Story[] = [
  ...pets,
  ...fashion,
  ...food,
  ...beauty,
  ...travel,
  ...home,
  ...film,
  ...career,
  ...relationships,
  ...gaming,
  ...fitness,
  ...language,
  ...culture,
  ...spam,
];

const takenDownStories: readonly Story[] = [...spamGone, ...weeds];
export const heldStories: readonly Story[] = heldBack;
export const allStories: readonly Story[] = [...publicStories, ...takenDownStories, ...heldStories];
