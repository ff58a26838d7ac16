package counterexample.openadapter.infrastructure;

public class OpenTable {}
