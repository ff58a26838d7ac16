package counterexample.openadapter.orders.web;

public class OpenController {}
