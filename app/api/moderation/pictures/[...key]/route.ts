import { notHere, nothingHere } from "@/lib/action";
import { currentViewer } from "@/lib/auth/current";
import { deliverWithheld } from "@/lib/media/delivery";
import { maySeeWithheld } from "@/lib/moderation/pictures";

type Context = { params: Promise<Record<string, string | string[]>> };

/** A picture that a decision has taken out of reach, for those who still have to see it. To others there is nothing here. */
async function picture(request: Request, { params }: Context): Promise<Response> {
  const key = [(await params).key ?? ""].flat().join("/");
  return (await maySeeWithheld(await currentViewer(), key)) ? deliverWithheld(request, key) : notHere();
}

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = {
  ...nothingHere,
  GET: picture,
  HEAD: picture,
};
