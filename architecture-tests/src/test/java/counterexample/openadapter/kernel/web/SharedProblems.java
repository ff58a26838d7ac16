package counterexample.openadapter.kernel.web;

/** What web adapters share, which is allowed. */
public class SharedProblems {}
