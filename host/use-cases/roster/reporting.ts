import { applicationCommands, applicationQueries } from './reporting-application.ts';
import { commitmentCommands, consentCommands } from './reporting-consent.ts';
import { issuedQueries } from './reporting-issued.ts';
import { pairCommands, pairQueries } from './reporting-pair.ts';
import { registrationCommands, registrationQueries } from './reporting-registration.ts';
import { trainingCommands, trainingQueries } from './reporting-training.ts';

/** 报到与培训: everything that is asked and done around people arriving, learning, pairing and leaving. */
export const reportingQueries = { ...registrationQueries, ...trainingQueries, ...pairQueries, ...applicationQueries, ...issuedQueries };

export const reportingCommands = {
  ...registrationCommands,
  ...trainingCommands,
  ...pairCommands,
  ...applicationCommands,
  ...consentCommands,
  ...commitmentCommands,
};
