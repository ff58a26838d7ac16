package benchmarks.zhangting.frame;

/** Something to read below the table, in Markdown. */
public record Section(String title, String text) {}
