/** Where the demo keeps its uploads' bytes, named as Kling names such places. */
export const CDN_BUCKET = 'upload-demo-library'

export const cdnKey = (id: string, part: 'original' | 'cover'): string => `${id}/${part}`
