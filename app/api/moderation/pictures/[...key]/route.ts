import { currentViewer } from "@/lib/auth/current";
import { deliverWithheld, notHere } from "@/lib/media/delivery";
import { maySeeWithheld } from "@/lib/moderation/pictures";

type Context = { params: Promise<{ key: string[] }> };

/** A picture that a decision has taken out of reach, for those who still have to see it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const key = (await params).key.join("/");
  return (await maySeeWithheld(await currentViewer(), key)) ? deliverWithheld(request, key) : notHere();
}
