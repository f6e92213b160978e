-- By themselves: a value just added to an enum cannot be used before its transaction has ended.
ALTER TYPE "CaseOrigin" ADD VALUE 'classifier';
ALTER TYPE "NotificationKind" ADD VALUE 'held';
