import { cast } from "./cast";
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

/** The arrivals of that January put the wave's name under whatever they posted. */
function underTheWave(story: Story): Story {
  const arrival = cast[story.by].locale === "en" && !("role" in cast[story.by]);
  if (!arrival || story.body.includes("#TikTokRefugee")) return story;
  return { ...story, body: `${story.body} #TikTokRefugee` };
}

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
].map(underTheWave);

const takenDownStories: readonly Story[] = [...spamGone, ...weeds];
export const heldStories: readonly Story[] = heldBack;
export const allStories: readonly Story[] = [...publicStories, ...takenDownStories, ...heldStories];
