const LARGE = 2_000_000;
const LONGEST_SIDE = 2000;
const TYPES = ['image/jpeg', 'image/png'];

/** Small pictures go as they are; large or other ones as a JPEG of at most 2000 px. Rejects what is not a picture. */
export async function preparePhoto(file: Blob): Promise<Blob> {
  if (file.size <= LARGE && TYPES.includes(file.type)) return file;
  const image = await load(file);
  const scale = Math.min(1, LONGEST_SIDE / Math.max(image.naturalWidth, image.naturalHeight));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.naturalWidth * scale);
  canvas.height = Math.round(image.naturalHeight * scale);
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no blob'))), 'image/jpeg', 0.88);
  });
}

function load(file: Blob): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(file);
  return new Promise<HTMLImageElement>((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('not a picture'));
    image.src = url;
  }).finally(() => URL.revokeObjectURL(url));
}
