import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { secretValuesOf } from '../../src/gates/secret-values.js';

const VALUE = 'x7-Pier-Gull-42';
const none = { env: {}, requiresEnv: [] };

describe('names that look like a secret', () => {
  test.each([
    'GITHUB_TOKEN', 'NODE_AUTH_TOKEN', 'npm_config__authToken', 'DEPLOY_KEY', 'API_KEY', 'STRIPE_API_KEY_LIVE', 'SSH_PRIVATE_KEY', 'SIGNING_KEY_BASE64',
    'AWS_SECRET_ACCESS_KEY', 'CLIENT_SECRET', 'PGPASSWORD', 'MYSQL_PWD', 'DB_PASS', 'ADMIN_PASSWD', 'GPG_PASSPHRASE', 'AZURE_CREDENTIALS', 'INPUT_TOKEN',
    'INPUT_API-KEY', 'ACTIONS_RUNTIME_TOKEN', 'OAUTH_URL_TOKEN', 'REGISTRY_URI_KEY', 'SLACK_WEBHOOK_URL', 'SENTRY_DSN',
  ])('%s', (name) => {
    expect(secretValuesOf({ [name]: VALUE }, [])).toEqual([VALUE]);
    expect(secretValuesOf({}, [{ ...none, env: { [name]: VALUE } }])).toEqual([VALUE]);
  });
});

describe('names that do not', () => {
  test.each([
    'KEYBOARD_LAYOUT', 'NPM_CONFIG_CACHE', 'MONKEY', 'TOKENIZERS_PARALLELISM', 'COMPASS', 'PUBLIC_KEY', 'CACHE_KEY', 'SONAR_PROJECT_KEY', 'DB_PASSWORD_FILE',
    'SECRET_NAME', 'SECRET_NAME_', 'TOKEN_TYPE', 'OAUTH_TOKEN_URL', 'SSH_AUTH_SOCK', 'GITHUB_REPOSITORY', 'PWD', 'OLDPWD', 'PATH', 'EDITOR',
  ])('%s', (name) => {
    expect(secretValuesOf({ [name]: VALUE }, [])).toEqual([]);
  });
});

describe('names in requires_env', () => {
  test.each(['QUAY_LOGIN', 'DATABASE_URL', 'Quay_Login', 'MY_GITHUB_LOGIN'])('%s counts', (name) => {
    expect(secretValuesOf({ [name]: VALUE }, [none, { ...none, requiresEnv: [name] }])).toEqual([VALUE]);
  });

  test.each(['PATH', 'HOME', 'PWD', 'GITHUB_SHA', 'RUNNER_NAME', 'AWS_REGION', 'NODE_ENV', 'DEPLOY_BRANCH'])('%s is nothing to hide', (name) => {
    expect(secretValuesOf({ [name]: VALUE }, [{ ...none, requiresEnv: [name] }])).toEqual([]);
  });

  test('a whole file in one variable is not a name of anything', () => {
    expect(secretValuesOf({ PROD_ENV: `A=1\nB=${VALUE}\n` }, [{ ...none, requiresEnv: ['PROD_ENV'] }])).toEqual([`A=1\nB=${VALUE}`]);
  });
});

describe('values that would hide ordinary words', () => {
  test.each([
    '', 'true', 'false', 'gull-42', '1234567890', '123456789012345', '+1234567890', '12.50', 'postgres', 'Password', 'production', '/home/runner/keys/deploy.pem', '/usr/bin:/bin', '/harbour/quay/seven',
    './keys/deploy', 'C:\\keys\\deploy.pem', 'https://api.harbour.example', 'https://api.harbour.example:8443/',
  ])('%s', (value) => {
    expect(secretValuesOf({ DEPLOY_TOKEN: value }, [{ ...none, requiresEnv: ['DEPLOY_TOKEN'] }])).toEqual([]);
  });

  test('what the runner says of every run', () => {
    expect(secretValuesOf({ CACHE_TOKEN: 'orchard/shop', GITHUB_REPOSITORY: 'orchard/shop', GITHUB_TOKEN: VALUE, DEPLOY_TOKEN: VALUE }, [])).toEqual([VALUE]);
  });

  test.each(['/9jx+Ab7QzL0pW3r', '/Xk2/m9QpL7vR1s', 'https://hooks.example/services/T0/B1/x9', '8412345678901234567', '1234567890123456', '7x-Gull4', '12.50-gull'])('but not %s', (value) => {
    expect(secretValuesOf({ DEPLOY_TOKEN: value }, [])).toEqual([value]);
  });
});

test('the order of variables and gates changes nothing', () => {
  const variables = fc.dictionary(fc.constantFrom('A_TOKEN', 'B_KEY', 'C_LOGIN', 'LANG'), fc.string({ minLength: 6, maxLength: 12 }));
  fc.assert(
    fc.property(variables, variables, (step, own) => {
      const specs = [{ env: own, requiresEnv: ['C_LOGIN'] }, { env: {}, requiresEnv: [] }];
      const turned = (from: Record<string, string>): Record<string, string> => Object.fromEntries(Object.entries(from).reverse());
      expect(secretValuesOf(turned(step), [...specs].reverse())).toEqual(secretValuesOf(step, specs));
    }),
  );
});
