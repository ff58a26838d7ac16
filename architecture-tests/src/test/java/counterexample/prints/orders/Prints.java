package counterexample.prints.orders;

class Prints {

    void print() {
        System.out.println("hello");
    }
}
