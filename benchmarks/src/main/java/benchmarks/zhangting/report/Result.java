package benchmarks.zhangting.report;

import benchmarks.zhangting.frame.Figures;

/** What one bench found, under its name. */
public record Result(String bench, String measures, Figures figures) {}
