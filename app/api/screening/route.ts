import { endpoint } from "@/lib/action";
import { check } from "@/lib/notes/commands";
import { wordsInput } from "@/lib/notes/schema";

export const POST = endpoint(wordsInput, (viewer, words) => check(viewer, words));
