import { headers } from "next/headers";
import { Frame } from "@/components/shell/frame";
import { NotHere } from "@/components/shell/not-here";
import { ViewerProvider } from "@/components/viewer/overlay";
import { negotiate } from "@/lib/language/locales";

/** In the frame of any other address that leads nowhere, whoever asks: a colleague with another role learns no more than a stranger. */
export default async function NotFound() {
  return (
    <ViewerProvider>
      <Frame locale={negotiate((await headers()).get("x-locale"))}>
        <NotHere />
      </Frame>
    </ViewerProvider>
  );
}
