import { test } from '@playwright/test';
import { makeSample } from './fixtures/kept-sample.ts';

test('the sample post is made once for all journeys', makeSample);
