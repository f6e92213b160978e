import { GoneNote } from "@/components/notes/gone-note";
import { LeadToMine } from "@/components/notes/lead-on";

export default function NoteNotFound() {
  return (
    <GoneNote>
      <LeadToMine />
    </GoneNote>
  );
}
