import { requireModerator } from "@/lib/accounts/authority";
import { endpoint, staffRoute } from "@/lib/action";
import { countPictures } from "@/lib/desk/exposure";
import { picturesInput } from "@/lib/desk/schema";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = staffRoute(requireModerator, {
  POST: endpoint(picturesInput, (viewer, input) => countPictures(requireModerator(viewer), input)),
});
