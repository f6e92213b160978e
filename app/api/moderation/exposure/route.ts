import { requireModerator } from "@/lib/accounts/authority";
import { endpoint } from "@/lib/action";
import { countPictures } from "@/lib/desk/exposure";
import { picturesInput } from "@/lib/desk/schema";

export const POST = endpoint(picturesInput, (viewer, input) =>
  countPictures(requireModerator(viewer), input),
);
