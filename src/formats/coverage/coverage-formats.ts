import type { CoverageFacts } from '../coverage-facts.js';
import type { CreateReportReader } from '../report-reader.js';
import { createCloverReader } from './clover.js';
import { createCoberturaReader } from './cobertura.js';
import { createCodecovReader } from './codecov.js';
import type { CoverageFormat } from './coverage-format.js';
import { createCoveragePyReader } from './coverage-py.js';
import { createCoverletReader } from './coverlet.js';
import { createGoCoverReader } from './go-cover.js';
import { createIstanbulReader } from './istanbul.js';
import { createIstanbulSummaryReader } from './istanbul-summary.js';
import { createJacocoReader } from './jacoco.js';
import { createLcovReader } from './lcov.js';
import { createLlvmCovReader } from './llvm-cov.js';
import { createOpenCoverReader } from './opencover.js';
import { createSalesforceReader } from './salesforce.js';
import { correctSalesforceDeploy } from './salesforce-deploy.js';
import { createSimpleCovReader } from './simplecov.js';
import { createSonarqubeCoverageReader } from './sonarqube-coverage.js';

/** The reader of each format. The Salesforce CLI writes five of them for deployments, all with one fault, so each may need its correction. */
export const COVERAGE_READERS: Readonly<Record<CoverageFormat, CreateReportReader<CoverageFacts>>> = {
  clover: corrected(createCloverReader),
  cobertura: corrected(createCoberturaReader),
  codecov: createCodecovReader,
  'coverage-py': createCoveragePyReader,
  coverlet: createCoverletReader,
  'go-cover': createGoCoverReader,
  istanbul: corrected(createIstanbulReader),
  'istanbul-summary': corrected(createIstanbulSummaryReader),
  jacoco: createJacocoReader,
  lcov: corrected(createLcovReader),
  'llvm-cov': createLlvmCovReader,
  opencover: createOpenCoverReader,
  salesforce: createSalesforceReader,
  simplecov: createSimpleCovReader,
  'sonarqube-coverage': createSonarqubeCoverageReader,
};

function corrected(create: CreateReportReader<CoverageFacts>): CreateReportReader<CoverageFacts> {
  return (path) => {
    const reader = create(path);
    return {
      push: (piece) => reader.push(piece),
      end: () => {
        const facts = reader.end();
        return facts.ok ? { ok: true, value: correctSalesforceDeploy(facts.value) } : facts;
      },
    };
  };
}
