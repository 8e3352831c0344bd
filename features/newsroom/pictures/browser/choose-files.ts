export const PICTURE_TYPES = 'image/jpeg,image/png,image/webp,image/avif,image/svg+xml';

/** Asks for files of this device. */
export function chooseFiles(accept: string, several: boolean, chosen: (files: File[]) => void): void {
  const field = document.createElement('input');
  Object.assign(field, { type: 'file', accept, multiple: several, hidden: true });
  field.addEventListener('change', () => {
    const files = [...(field.files ?? [])];
    field.remove();
    if (files.length > 0) chosen(files);
  });
  field.addEventListener('cancel', () => field.remove());
  // It stands in the page while it asks: one that nothing holds may be swept away before it is answered.
  document.body.append(field);
  field.click();
}

/** Files that were dropped or pasted, without words that merely look like one. */
export const filesIn = (transfer: DataTransfer | null): File[] => [...(transfer?.files ?? [])];
