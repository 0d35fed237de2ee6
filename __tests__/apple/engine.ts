/** Selects the apple engine for the acceptance suite where it runs over the stand-ins. */
process.env.GO_NOTARIZE_TEST_ENGINE = 'apple';
