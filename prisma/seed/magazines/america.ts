import type { Title } from './written';

export const america: Title = {
  slug: 'mon-america',
  name: 'MON AMÉRICA',
  language: 'es',
  about:
    'La revista en español: programas, astilleros, presupuestos y doctrina de la región, con cifras comprobadas y sin prisa. Se escribe en Bogotá y en Madrid.',
  frequency: 'Cuatro números al año',
  days: 16,
  issues: [
    {
      theme: 'La costa se vigila sola, casi',
      about:
        'Altavera cambia sus radares costeros en tres fases. Además, una patrullera con menos tripulación, el precio de vigilar mil kilómetros de río y los faros que nadie quiso apagar.',
      pages: 72,
      art: 'LA',
      cover: ['La segunda patrullera', 'Mil kilómetros de río', 'Los faros encendidos'],
      contents: [
        ['Cuaderno', '3 | Cartas y correcciones', '5 | El trimestre en diez cifras'],
        [
          'Programas',
          '8 | Altavera moderniza su red de radares | altavera-moderniza-su-red-de-radares-costeros',
          '14 | La segunda patrullera oceánica | astillero-puerto-claro-bota-su-segunda-patrullera-oceanica',
          '20 | El ñandú electrónico | el-nandu-electronico-un-vehiculo-ligero-nacido-en-la-pampa',
        ],
        [
          'Análisis',
          '26 | Lo que cuesta vigilar un río | analisis-cuanto-cuesta-vigilar-un-rio-de-mil-kilometros',
          '34 | Tres leyes de compras y un solo vendedor',
        ],
        ['Costa', '40 | Los faros que nadie quiso apagar', '46 | Prácticos, mareas y papeles'],
        [
          'Industria',
          '50 | Una directora para las compras | breve-altavera-nombra-a-su-primera-directora-de-adquisiciones',
          '56 | El acero que llega tarde',
        ],
        ['Última página', '70 | Elogio del cabo bien hecho'],
      ],
    },
    {
      theme: 'La primera línea es un almacén',
      about:
        'Conversación con quien mueve las cajas, una ciberdefensa para cuatro vecinos y el simulador que enseña a posarse donde no hay pista.',
      pages: 68,
      art: 'LA',
      cover: ['Ciberdefensa entre vecinos', 'Volar sin pista', 'El taller de los motores'],
      contents: [
        ['Cuaderno', '3 | Cartas y correcciones', '5 | El trimestre en diez cifras'],
        ['Entrevista', '8 | La logística, sin adornos | entrevista-la-logistica-es-nuestra-primera-linea'],
        [
          'Programas',
          '16 | Una sala para cuatro países | costa-almena-apuesta-por-la-ciberdefensa-compartida',
          '22 | Un simulador junto al río | nueva-ribera-estrena-simulador-para-pilotos-de-helicoptero',
          '28 | Puentes para la estación seca',
        ],
        ['Industria', '32 | El taller de los motores viejos', '38 | Contratos en dos monedas'],
        ['Análisis', '44 | La cuenta de la altura', '50 | Quién paga la pista'],
        ['Costa', '56 | Boyas con nombre propio'],
        ['Última página', '66 | Carta a un cartógrafo'],
      ],
    },
    {
      theme: 'El aula y el astillero',
      about:
        'Universidades e industria ensayan un idioma común; en los muelles, mientras tanto, faltan soldadores y sobran planos.',
      pages: 68,
      art: 'LA',
      cover: ['Soldadores se buscan', 'La pampa, a pilas', 'Tres presupuestos'],
      contents: [
        ['Cuaderno', '3 | Cartas y correcciones', '5 | El trimestre en diez cifras'],
        [
          'Industria',
          '8 | Del laboratorio al muelle | industria-y-universidad-acercan-posiciones-en-cordillera-sistemas',
          '16 | Soldadores se buscan',
          '22 | Planos que el taller entiende',
        ],
        ['Programas', '28 | Baterías para la pampa', '34 | El hangar compartido'],
        ['Análisis', '40 | Tres presupuestos, una tabla', '46 | La lista de espera'],
        ['Costa', '52 | Dragar de noche', '56 | El puerto que cambió de orilla'],
        ['Última página', '66 | Breve historia del termo'],
      ],
    },
    {
      theme: 'Mapas de lo que falta',
      about:
        'Un recorrido por lo que no aparece en los planos: pistas sin registrar, antenas prestadas y un río que se mueve.',
      pages: 64,
      art: 'LA',
      cover: ['Antenas prestadas', 'El río que se mueve', 'Reservistas de fin de semana'],
      contents: [
        ['Cuaderno', '3 | Cartas y correcciones', '5 | El trimestre en diez cifras'],
        ['Programas', '8 | Pistas que nadie registró', '16 | Antenas prestadas', '22 | El relevo de los camiones'],
        ['Análisis', '28 | Un río que se mueve', '34 | Lo que dice la letra pequeña'],
        ['Entrevista', '40 | Quien dibuja las fronteras del agua'],
        ['Industria', '46 | La fábrica de los sábados', '50 | Repuestos por correo'],
        ['Costa', '54 | El último vigía', '58 | Redes, anclas y cables'],
        ['Última página', '62 | La brújula del abuelo'],
      ],
    },
  ],
};
