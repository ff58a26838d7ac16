package counterexample.openadapter.orders.packs;

public class OpenReader {}
