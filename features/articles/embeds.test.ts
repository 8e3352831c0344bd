import { expect, test } from 'vitest';
import { FRAME_ORIGINS, frameFor } from '@/features/articles/embeds';
import { FRAMED } from '@/press/headers';

test.each([
  ['https://www.youtube.com/watch?v=aqz-KE-bpKQ&t=10', 'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?autoplay=1'],
  ['https://youtu.be/aqz-KE-bpKQ', 'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?autoplay=1'],
  ['https://www.youtube.com/shorts/aqz-KE-bpKQ', 'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?autoplay=1'],
  ['https://vimeo.com/1084537', 'https://player.vimeo.com/video/1084537?dnt=1&autoplay=1'],
  ['https://datawrapper.dwcdn.net/AbC12/3/', 'https://datawrapper.dwcdn.net/AbC12/'],
])('%s is shown in a frame that keeps nothing of the reader', (address, frame) => {
  expect(frameFor(address)).toBe(frame);
  expect(FRAME_ORIGINS).toContain(new URL(frame).origin);
});

test('the press lets pages frame the same, and nothing else', () => {
  expect(FRAMED).toEqual(FRAME_ORIGINS);
});

test.each([
  'https://www.youtube.com/@somebody',
  'https://www.youtube.com/embed/../../x',
  'http://youtu.be/aqz-KE-bpKQ',
  'https://youtube.com.example.org/watch?v=aqz-KE-bpKQ',
  'https://vimeo.com/about',
  'https://example.org/video',
  'javascript:alert(1)',
])('%s is only linked to', (address) => {
  expect(frameFor(address)).toBeNull();
});
