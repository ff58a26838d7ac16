package counterexample.openadapter.orders.security;

public class OpenHashing {}
