import { GoneNote } from "@/components/notes/gone-note";

export default function MineNotFound() {
  return <GoneNote />;
}
