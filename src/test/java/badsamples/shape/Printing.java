package badsamples.shape;

class Printing {

    void aName(String name) {
        System.out.println(name);
    }
}
