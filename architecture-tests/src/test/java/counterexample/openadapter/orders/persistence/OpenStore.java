package counterexample.openadapter.orders.persistence;

public class OpenStore {}
