/** The acceptance suite takes the apple engine where it runs over the stand-ins. */
process.env.GO_NOTARIZE_TEST_ENGINE = 'apple';
