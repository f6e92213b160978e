// Authority is a matter of accounts (below relationships and auth alike); kept under this name too while callers move.
export {
  type Admin,
  isStaff,
  type Moderator,
  requireAdmin,
  requireModerator,
  requireViewer,
  requireWriter,
  type Writer,
} from "@/lib/accounts/authority";
