import { z } from "zod";

export const topicRef = z.object({ id: z.uuid("notFound") });

/** What may be typed to find a topic, in UTF-16 units; more is cut. */
export const topicQueryLimit = 60;
