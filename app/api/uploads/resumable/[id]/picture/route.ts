import { endpoint } from "@/lib/action";
import { finishUpload } from "@/lib/uploads/resumable";
import { uploadRef } from "@/lib/uploads/schema";

export const PUT = endpoint(uploadRef, finishUpload);
