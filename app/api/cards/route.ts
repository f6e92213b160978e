import { endpoint } from "@/lib/action";
import { drawCard } from "@/lib/cards/commands";
import { cardInput } from "@/lib/cards/schema";

export const POST = endpoint(cardInput, (viewer, card) => drawCard(viewer, card));
