-- AlterEnum
ALTER TYPE "NotificationKind" ADD VALUE 'scheduled_held';
